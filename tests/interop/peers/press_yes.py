#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for the browser and the person: opens an address, fills in and sends every form it meets.

    press_yes.py [--refuse] ADDRESS
"""
import html, http.cookiejar, re, sys, urllib.error, urllib.parse, urllib.request

REFUSE = '--refuse' in sys.argv
OPENER = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))


def opened(address, form=None):
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    with OPENER.open(address, data, timeout=20) as answer:
        return answer.geturl(), answer.read().decode()


def main():
    place, page = opened(sys.argv[-1])
    for _ in range(5):
        found = re.search(r'<form[^>]*action="([^"]+)"[^>]*>(.*?)</form>', page, re.S)
        if not found:
            return
        if REFUSE:
            abort = re.search(r'href="([^"]*abort)"', page)
            place, page = opened(urllib.parse.urljoin(place, html.unescape(abort.group(1))))
            return
        fields = dict(re.findall(r'name="([^"]+)"[^>]*value="([^"]*)"', found.group(2)))
        for name in re.findall(r'<input[^>]*name="([^"]+)"', found.group(2)):
            fields.setdefault(name, 'hanna')
        place, page = opened(urllib.parse.urljoin(place, html.unescape(found.group(1))), fields)


main()
