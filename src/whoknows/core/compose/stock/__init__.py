"""What there is to say, in many ways.

``[a|b]`` is a choice, ``{gap}`` is filled in. Every alternative of a pattern reads well with every other.
British spelling; ``Voice`` turns it American, and writes contractions out where the tone is formal.
"""
