"""What proves that the program does what it promises, floor by floor."""
