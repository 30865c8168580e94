"""What the printed files prove: standards, extraction by other readers, pictures."""
