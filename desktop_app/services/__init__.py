"""Use cases: who may do what, each in one transaction with its trail."""
