"""Rules and vocabulary of social work, in plain Python; imports nothing of ours."""
