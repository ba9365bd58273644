"""Reading aloud to who listens: what is said next, how loud and how fast. What the words are, the screen knows."""
