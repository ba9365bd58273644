"""The desk of an agency: plain pages where officers treat files, and the inspection answers objections."""
