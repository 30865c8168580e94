"""The campaign of faults: what an office must survive, done to it on purpose."""
