"""Presentation: Qt lives here. The screen is one surface, the paper is the other."""
