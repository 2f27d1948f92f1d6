# Two texts side by side in a table.
import difflib
a = ["same\n"] * 3 + ["a < b\n", "tab\tx\n", "gone\n"] + ["tail\n"] * 8 + ["end\n"]
b = ["same\n"] * 3 + ["a > b\n", "tab\ty\n", "new\n", "newer line that is long\n"] + ["tail\n"] * 8 + ["END\n"]
print(difflib.HtmlDiff().make_table(a, b, "from", "to"))
print(difflib.HtmlDiff(tabsize=4, wrapcolumn=8).make_table(a, b, context=True, numlines=1))
print(difflib.HtmlDiff().make_table([], []), difflib.HtmlDiff().make_table(["x"], ["x"], context=True))
page = difflib.HtmlDiff().make_file(["é"], ["è"], charset="ascii")
print(len(page), "&#233;" in page)
