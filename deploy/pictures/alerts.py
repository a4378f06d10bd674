"""Prometheus' own page of alerts, photographed in Chromium with one alert unfolded."""

import shutil

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

import prometheus
import small

# In points of the page; the picture has SCALE times as many dots, which has to be whole.
WIDTH = 800
SCALE = 1.5
BELOW = 12
EVEN = 2
# Clicks what a person would, and says how high the page is then.
UNFOLD = """
    document.querySelector("div.show-annotations").click();
    for (const head of document.querySelectorAll(".alert_header"))
        if (head.textContent.includes(arguments[0])) head.click();
    return document.querySelector("#alertsTable").getBoundingClientRect().bottom;
"""


def photograph(name, path):
    browser = start()
    try:
        show(browser, WIDTH)
        browser.get(f"http://{prometheus.ADDRESS}/classic/alerts")
        show(browser, browser.execute_script(UNFOLD, name) + BELOW)
        small.save(browser.get_screenshot_as_png(), path, map(words, prometheus.rules()))
    finally:
        browser.quit()


def words(rule):
    told = rule["annotations"]
    return f"{rule['name']}: {told['summary']}. {told['description']}"


def start():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for one in ["--headless", "--no-sandbox", "--hide-scrollbars"]:
        options.add_argument(one)
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def show(browser, height):
    size = {"width": WIDTH, "height": int(height) // EVEN * EVEN}
    size |= {"deviceScaleFactor": SCALE, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
