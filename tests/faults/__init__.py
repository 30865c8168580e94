"""The campaign of faults: what an office must survive, done to it on purpose."""

from desktop_app.storage import vault
from tests import builders

# Each fault opens an office many times: what a guess of a password costs is not what is tried.
vault.todays_cost = lambda: builders.CHEAP
