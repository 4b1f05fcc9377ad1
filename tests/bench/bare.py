"""Bare Flask under the same server as ours, for comparison: `hello`, or a Jinja page of so many bytes."""

import sys

import waitress
from flask import Flask, render_template
from jinja2 import DictLoader

PAGE = """<!doctype html><html lang="en"><title>{{ title }}</title><main><h1>{{ title }}</h1>
{% for line in lines %}<p>{{ line }}</p>
{% endfor %}</main></html>"""


def app(size: int) -> Flask:
    bare = Flask(__name__)
    bare.jinja_loader = DictLoader({"page.html": PAGE})  # read and compiled once, as templates in files are
    lines = ["word " * 19] * max(1, size // 103)

    @bare.get("/")
    def hello() -> str:
        return render_template("page.html", title="A page", lines=lines) if size else "hello"

    return bare


if __name__ == "__main__":
    waitress.serve(app(int(sys.argv[2])), host="127.0.0.1", port=int(sys.argv[1]), threads=8)
