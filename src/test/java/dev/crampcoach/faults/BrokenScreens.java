package dev.crampcoach.faults;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * Loads the skill again in a class loader of its own, from an artifact whose screen documents are
 * truncated.
 */
final class BrokenScreens extends ClassLoader {
  private static final String OURS = "dev.crampcoach.";
  private static final String DOCUMENTS = "screens/";

  private final AtomicInteger read = new AtomicInteger();

  BrokenScreens() {
    super(BrokenScreens.class.getClassLoader());
  }

  /** As {@link WiredSkill} makes it, of classes of its own. */
  @SuppressWarnings("unchecked")
  RequestStreamHandler skill(String tables, InstantSource clock) {
    try {
      var maker = loadClass(WiredSkill.class.getName()).getDeclaredConstructor();
      maker.setAccessible(true);
      return ((BiFunction<String, InstantSource, RequestStreamHandler>) maker.newInstance())
          .apply(tables, clock);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often a document was wanted, since it was last asked. */
  int read() {
    return read.getAndSet(0);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    if (!name.startsWith(DOCUMENTS)) {
      return super.getResourceAsStream(name);
    }
    read.incrementAndGet();
    return new ByteArrayInputStream("{\"type\": \"AP".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !name.startsWith(OURS)) {
        return loaded != null ? loaded : super.loadClass(name, resolve);
      }
      return define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
