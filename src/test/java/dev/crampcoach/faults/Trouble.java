package dev.crampcoach.faults;

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

  void strike(FaultyHouse house);

  /** All that is tried. */
  static List<Trouble> all() {
    var all = new ArrayList<Trouble>();
    for (Outside outside : Outside.values()) {
      for (Fault fault : Fault.of(outside)) {
        fault.at(outside).forEach(call -> all.add(new OfNetwork(fault, call)));
      }
    }
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

    /** Whether every call to what is outside is struck. */
    boolean isEverywhere() {
      return where == Call.all(where.outside());
    }

    @Override
    public void strike(FaultyHouse house) {
      house.strike(fault, where);
    }
  }

  static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
