package dev.crampcoach.faults;

import dev.crampcoach.faults.ThrowingPorts.Port;
import dev.crampcoach.faults.ThrowingPorts.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One thing that is broken while a listener speaks. */
interface Trouble {
  /** What is broken, by its kind: a table of the printed ones. */
  String group();

  /** How it is broken: a line of that table. */
  String line();

  /** The whole of it, for whoever has to mend it. */
  String words();

  /** Where it can happen. */
  FaultyHouse.Kind house();

  void strike(FaultyHouse house);

  /** All that is tried. */
  static List<Trouble> all() {
    var all = new ArrayList<Trouble>();
    for (Outside outside : Outside.values()) {
      for (Fault fault : Fault.of(outside)) {
        fault.at(outside).forEach(call -> all.add(new OfNetwork(fault, call)));
      }
    }
    for (Port port : Port.values()) {
      port.throwing().forEach(thrown -> all.add(new OfPort(port, thrown)));
    }
    all.add(new OfScreens());
    return all;
  }

  /** A fault at the calls where it strikes. */
  record OfNetwork(Fault fault, Call where) implements Trouble {
    @Override
    public String group() {
      return plain(where.outside());
    }

    @Override
    public String line() {
      return plain(fault);
    }

    @Override
    public String words() {
      return plain(fault) + " at " + plain(where);
    }

    @Override
    public FaultyHouse.Kind house() {
      return FaultyHouse.Kind.NETWORK;
    }

    /** Whether every call to what is outside is struck. */
    boolean isEverywhere() {
      return where == Call.all(where.outside());
    }

    @Override
    public void strike(FaultyHouse house) {
      house.strike(fault, where);
    }
  }

  /** A port that throws. */
  record OfPort(Port port, Thrown thrown) implements Trouble {
    @Override
    public String group() {
      return "ports";
    }

    @Override
    public String line() {
      return plain(port) + ' ' + plain(thrown);
    }

    @Override
    public String words() {
      return "an " + plain(thrown) + " of " + plain(port);
    }

    @Override
    public FaultyHouse.Kind house() {
      return FaultyHouse.Kind.PORTS;
    }

    @Override
    public void strike(FaultyHouse house) {
      house.strike(port, thrown);
    }
  }

  /** Screen documents that cannot be read. */
  record OfScreens() implements Trouble {
    @Override
    public String group() {
      return "screens";
    }

    @Override
    public String line() {
      return "broken document";
    }

    @Override
    public String words() {
      return "a broken screen document";
    }

    @Override
    public FaultyHouse.Kind house() {
      return FaultyHouse.Kind.SCREENS;
    }

    @Override
    public void strike(FaultyHouse house) {
      house.strikeScreens();
    }
  }

  static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
