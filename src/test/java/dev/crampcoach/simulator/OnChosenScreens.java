package dev.crampcoach.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs a test of the page in the browser on the three screens that differ most in shape; with
 * {@code -Dscreens=all}, on every screen, which takes minutes longer.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(OnChosenScreens.Screens.class)
@interface OnChosenScreens {

  /** Provides the devices. */
  final class Screens implements ArgumentsProvider {
    private static final List<Device> FEW =
        List.of(Device.ECHO_SHOW, Device.ECHO_SHOW_ROUND, Device.FIRE_TV);

    /** Devices without a screen, or with the same as another. */
    private static final List<Device> OTHERS =
        List.of(Device.ECHO, Device.ALEXA_PLUS, Device.ALEXA_PLUS_SHOW);

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      Stream<Device> devices =
          "all".equals(System.getProperty("screens"))
              ? Arrays.stream(Device.values()).filter(device -> !OTHERS.contains(device))
              : FEW.stream();
      return devices.map(Arguments::of);
    }
  }
}
