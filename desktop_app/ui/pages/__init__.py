"""The screens of the window, one module for each."""
