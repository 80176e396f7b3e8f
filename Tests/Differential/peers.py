"""The servers that are compared: ours and two of the distribution, each on a free port of loopback and a directory of
its own, set to limits like ours where they have a setting for it."""
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("ECHO_PROGRAM", os.path.join(ROOT, ".build", "debug", "echo"))

NGINX = """
daemon off; pid {dir}/pid; error_log {dir}/error.log; worker_processes 1; {user}
events {{ worker_connections 1024; }}
http {{
  access_log off; client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/fastcgi;
  uwsgi_temp_path {dir}/uwsgi; scgi_temp_path {dir}/scgi;
  client_max_body_size 64m; large_client_header_buffers 4 8k;
  server {{ listen 127.0.0.1:{port}; location / {{ return 200 ""; }} }}
}}
"""

APACHE = """
ServerRoot {dir}
ServerName x
PidFile {dir}/pid
ErrorLog {dir}/error.log
Listen 127.0.0.1:{port}
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule lua_module {modules}/mod_lua.so
LoadModule authz_core_module {modules}/mod_authz_core.so
User www-data
Group www-data
KeepAliveTimeout 30
ServerLimit 1
ThreadLimit 400
ThreadsPerChild 400
MaxRequestWorkers 400
TraceEnable off
AllowEncodedSlashes NoDecode
LimitRequestBody 67108864
LimitRequestFieldSize 16380
LimitRequestLine 8190
LuaMapHandler "^" "{dir}/echo.lua"
"""

ECHO = """
function handle(r)
    local body = r:requestbody() or ""
    r.content_type = "application/octet-stream"
    r:write(body)
    return apache2.OK
end
"""


def tool(*names):
    for name in names:
        path = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin")
        if path:
            return path
    raise SystemExit(f"{names[0]} is missing; `make test-deps` installs what the tests need")


class Peer:
    """One server, from `with` to its end."""

    def __init__(self, name):
        self.name = name
        self.directory = tempfile.mkdtemp(prefix=f"differential-{name}-")
        os.chmod(self.directory, 0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def write(self, name, text):
        path = os.path.join(self.directory, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def command(self):
        if self.name == "ours":
            return [PROGRAM, "--port", str(self.port)]
        values = {"dir": self.directory, "port": self.port}
        if self.name == "nginx":
            user = "user root;" if os.geteuid() == 0 else ""
            return [tool("nginx"), "-p", self.directory, "-c", self.write("conf", NGINX.format(user=user, **values))]
        self.write("echo.lua", ECHO)
        configuration = self.write("conf", APACHE.format(modules="/usr/lib/apache2/modules", **values))
        return [tool("apache2", "httpd"), "-X", "-f", configuration]

    def __enter__(self):
        self.process = subprocess.Popen(self.command(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.02)
        self.__exit__()
        raise SystemExit(f"{self.name} does not start")

    def __exit__(self, *_):
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(10)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.directory, ignore_errors=True)
