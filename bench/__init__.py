"""Measurements, each against a floor taken in the same run. `make bench` prints them and writes `build/bench.json`."""
