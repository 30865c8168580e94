"""Random walks that prove what must hold whatever people do."""
