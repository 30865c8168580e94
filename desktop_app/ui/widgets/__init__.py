"""Small widgets that pages are made of, each in a module of its own."""
