"""The few things that the checks need to know about Markdown."""

import re
from dataclasses import dataclass


@dataclass
class Line:
    number: int  # 1-based
    text: str
    fence: str = None  # the language of the fenced block it is in, "" for none; None outside


def lines(text):
    fence = None
    for number, line in enumerate(text.splitlines(), start=1):
        mark = re.match(r"\s*(```+|~~~+)\s*(\S*)", line)
        if mark:
            fence = mark[2] if fence is None else None
            continue
        yield Line(number, line, fence)


def prose(text):
    return [line for line in lines(text) if line.fence is None]


def code_spans(line):
    return re.findall(r"(?<!`)`([^`]+)`(?!`)", line.text)


def links(line):
    """The targets of [text](target) and of [name]: target."""
    without_code = re.sub(r"`[^`]*`", "", line.text)
    found = re.findall(r"\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)", without_code)
    return found + re.findall(r"^\[[^\]]+\]:\s+(\S+)", without_code)


def heading(line):
    found = re.match(r"(#{1,6})\s+(.*?)\s*#*$", line.text)
    return found[2] if found else None


def anchors(text):
    """What a link can name after `#`, as GitHub makes it from the headings."""
    titles = [heading(line) for line in prose(text) if heading(line)]
    plain = [re.sub(r"[^\w\- ]", "", title.lower()) for title in titles]
    return {title.replace(" ", "-") for title in plain}


def cells(line):
    """The cells of a row of a table; nothing for another line."""
    text = line.text.strip()
    if not text.startswith("|"):
        return []
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", text.strip("|"))]
