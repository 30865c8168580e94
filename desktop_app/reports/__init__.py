"""The documents a unit prints or exports, made of what services return."""
