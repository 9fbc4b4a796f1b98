#!/usr/bin/env python3
"""Runs the *_test.py files of some folders and says how it went in one line.

usage: python_tests.py [--program PATH] [-k FILTER] FOLDER...

The tests find the program under test as PROGRAM in their environment's VAIVEN_PROGRAM."""

import argparse
import os
import sys
import unittest
from pathlib import Path


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", help="the built program, for the tests that run it")
    parser.add_argument("-k", dest="filter", help="only tests whose name contains this")
    parser.add_argument("folders", nargs="+", type=Path)
    return parser.parse_args()


def tests_in(folder, name_filter):
    loader = unittest.TestLoader()
    if name_filter:
        loader.testNamePatterns = [f"*{name_filter}*"]
    return loader.discover(str(folder), pattern="*_test.py", top_level_dir=str(folder))


def main():
    arguments = parsed_arguments()
    if arguments.program:
        os.environ["VAIVEN_PROGRAM"] = os.path.abspath(arguments.program)
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    suite = unittest.TestSuite(tests_in(folder, arguments.filter) for folder in arguments.folders)

    result = unittest.TextTestRunner(verbosity=1, buffer=True).run(suite)

    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    passed = max(result.testsRun - failed - skipped, 0)
    for test, reason in result.skipped:
        print(f"skipped: {test}: {reason}")
    print(f"python: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or (result.testsRun == 0 and not arguments.filter) else 0


if __name__ == "__main__":
    sys.exit(main())
