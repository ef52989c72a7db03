"""Whoknows turns the network a person already has into introductions.

``import whoknows`` gives the thinking alone, without Django, a database or the network.
"""

__version__ = "0.1.0"
