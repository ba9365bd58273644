"""The dev dock: the hands at the virtual devices. Only there when the configuration names virtual devices."""
