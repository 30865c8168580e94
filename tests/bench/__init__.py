"""The figures: ratios within one run, printed and never asserted."""
