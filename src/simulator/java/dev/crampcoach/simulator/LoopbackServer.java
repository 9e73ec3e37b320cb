package dev.crampcoach.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Opens HTTP servers of the JDK that only this machine can reach. */
final class LoopbackServer {
  static {
    // Otherwise the JDK's server holds the body of an answer back until the client has confirmed
    // the headers, which Linux puts off by 40 ms. Read once, when the first server is created.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private LoopbackServer() {}

  /**
   * Binds a port without answering requests yet.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if it cannot be had
   */
  static HttpServer bind(int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
  }
}
