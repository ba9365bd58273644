"""Voices that read the screen aloud: contract (base), eSpeak NG, none at all, and a virtual voice."""
