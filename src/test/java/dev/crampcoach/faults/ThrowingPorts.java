package dev.crampcoach.faults;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillOfPorts;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.simulator.LocalHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The skill with ports that throw on demand, although the ports promise not to. */
final class ThrowingPorts implements RequestStreamHandler {
  /** What the skill asks through an interface of its own. */
  enum Port {
    CATALOGUE,
    LISTENERS,
    METRICS,
    /** Reminders and device settings: the address that a request names for both is none. */
    SERVICES;

    /** What it can be made to throw. */
    List<Thrown> throwing() {
      return this == SERVICES ? List.of(Thrown.EXCEPTION) : List.of(Thrown.values());
    }
  }

  /** What is thrown: a mistake in a program, or what ends one. */
  enum Thrown {
    EXCEPTION,
    ERROR
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Catalogue catalogue = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private final RequestStreamHandler skill;
  private final AtomicInteger struck = new AtomicInteger();
  private volatile Optional<Port> port = Optional.empty();
  private volatile Thrown thrown = Thrown.EXCEPTION;

  /**
   * @param tables where DynamoDB is
   */
  ThrowingPorts(String tables) {
    var client = DynamoClient.at("us-east-1", Optional.of(tables));
    Listeners listeners =
        DynamoListeners.at(client, LocalHouse.LISTENERS_TABLE, InstantSource.system());
    skill = SkillOfPorts.of(this::catalogue, throwing(listeners), () -> strike(Port.METRICS));
  }

  /** From the next turn on this port throws. */
  void strike(Port port, Thrown thrown) {
    this.thrown = thrown;
    this.port = Optional.of(port);
    struck.set(0);
  }

  void heal() {
    port = Optional.empty();
  }

  /** How often something was thrown since the last strike. */
  int struck() {
    return struck.get();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    byte[] request = in.readAllBytes();
    skill.handleRequest(
        new ByteArrayInputStream(isStruck(Port.SERVICES) ? misled(request) : request),
        out,
        context);
  }

  private static byte[] misled(byte[] request) throws IOException {
    var envelope = (ObjectNode) JSON.readTree(request);
    ((ObjectNode) envelope.at("/context/System")).put("apiEndpoint", "no address at all");
    return JSON.writeValueAsBytes(envelope);
  }

  private Catalogue catalogue(Deadline deadline) {
    strike(Port.CATALOGUE);
    return catalogue;
  }

  private Listeners throwing(Listeners listeners) {
    return (Listeners)
        Proxy.newProxyInstance(
            Listeners.class.getClassLoader(),
            new Class<?>[] {Listeners.class},
            (proxy, method, arguments) -> {
              strike(Port.LISTENERS);
              return call(listeners, method, arguments);
            });
  }

  private static Object call(Listeners listeners, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(listeners, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void strike(Port asked) {
    if (isStruck(asked)) {
      switch (thrown) {
        case EXCEPTION -> throw new IllegalStateException("a port throws");
        case ERROR -> throw new NoClassDefFoundError("a port throws");
      }
    }
  }

  private boolean isStruck(Port asked) {
    boolean isStruck = port.filter(asked::equals).isPresent();
    if (isStruck) {
      struck.incrementAndGet();
    }
    return isStruck;
  }
}
