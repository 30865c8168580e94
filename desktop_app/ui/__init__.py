"""The window: pages, widgets and dialogs; the only floor that imports Qt."""
