"""A Telegram for one bot, on loopback: it takes every call and checks none of them.
What it checks is crates/local-telegram's business. It can be taken away."""

import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "123456789:" + "a" * 35
BOT = {"id": 123456789, "is_bot": True, "first_name": "Charley", "username": "charley_bot"}
ME = BOT | {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}
WEBHOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
FILE = {"file_id": "file", "file_unique_id": "file", "file_size": 1}
KINDS_OF_FILE = {
    "sendphoto": {"photo": [FILE | {"width": 1, "height": 1}]},
    "senddocument": {"document": FILE},
    "sendvoice": {"voice": FILE | {"duration": 1}},
}
# At most so many updates at once, as Telegram has it.
UPDATES_MAX = 100


class Telegram:
    def __init__(self):
        self.changed = threading.Condition()
        self.updates = []
        self.last_id = 0
        # What each chat may press: the message and its buttons.
        self.buttons = {}
        self.is_away = False
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), answering(self))
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def goes(self, is_away):
        with self.changed:
            self.is_away = is_away
            self.changed.notify_all()

    def says(self, person, text):
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        message = self.message(person["id"], person, text)
        self.happens({"message": message | ({"entities": entities} if text[0] == "/" else {})})

    def presses(self, person, label=None):
        """Presses the button that begins so, or the first; False where there is none."""
        message, buttons = self.buttons.get(person["id"], (None, []))
        wanted = [one for one in buttons if label is None or one["text"].startswith(label)]
        if not wanted:
            return False
        press = {"id": str(self.next_id()), "from": person, "message": message}
        press |= {"chat_instance": "1", "data": wanted[0]["callback_data"]}
        self.happens({"callback_query": press})
        return True

    def happens(self, update):
        with self.changed:
            self.updates.append({"update_id": self.next_id()} | update)
            self.changed.notify_all()

    def next_id(self):
        with self.changed:
            self.last_id += 1
            return self.last_id

    def message(self, chat_id, author, text):
        chat = {"id": chat_id, "type": "private", "first_name": "Somebody"}
        head = {"message_id": self.next_id(), "date": int(time.time()), "chat": chat}
        return head | {"from": author, "text": text}

    def answer(self, method, asked):
        """What a call is answered with, by its name in small letters; None where
        Telegram is away."""
        if method == "getupdates":
            return self.wait(asked.get("offset", 0), asked.get("timeout", 0))
        if self.is_away:
            return None
        if method == "getme":
            return ME
        if method == "getwebhookinfo":
            return WEBHOOK
        if method.startswith(("send", "editmessage")):
            return self.sent(method, asked)
        return True

    def sent(self, method, asked):
        chat_id = int(asked["chat_id"])
        message = self.message(chat_id, BOT, asked.get("text") or "…")
        if method in KINDS_OF_FILE:
            del message["text"]
            message |= KINDS_OF_FILE[method]
        message["message_id"] = asked.get("message_id", message["message_id"])
        rows = asked.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [one for row in rows for one in row if "callback_data" in one]
        if buttons:
            self.buttons[chat_id] = (message, buttons)
        return message

    def wait(self, offset, seconds):
        with self.changed:
            self.updates = [one for one in self.updates if one["update_id"] >= offset]
            self.changed.wait_for(lambda: self.updates or self.is_away, seconds)
            return None if self.is_away else self.updates[:UPDATES_MAX]


def answering(telegram):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            method = self.path.split("/")[-1].lower()
            result = telegram.answer(method, read(body(self)))
            if result is None:
                self.close_connection = True
            else:
                self.reply(json.dumps({"ok": True, "result": result}).encode())

        def reply(self, told):
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *_):
            """Nothing: it would be a line for each call."""

    return Handler


def body(request):
    """All that was sent, in one piece or, as files are, in several."""
    if "Content-Length" in request.headers:
        return request.rfile.read(int(request.headers["Content-Length"]))
    pieces = b""
    while request.headers["Transfer-Encoding"] == "chunked":
        length = int(request.rfile.readline(), 16)
        pieces += request.rfile.read(length)
        request.rfile.readline()
        if length == 0:
            break
    return pieces


def read(told):
    """JSON, or of a form with a file no more than its chat."""
    if told[:1] != b"-":
        return json.loads(told or b"{}")
    return {"chat_id": re.search(rb'name="chat_id"\s+(-?\d+)', told)[1]}
