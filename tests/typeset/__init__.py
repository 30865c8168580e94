"""Tests of the text and page library."""
