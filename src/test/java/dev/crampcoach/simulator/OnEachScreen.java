package dev.crampcoach.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs a test on each device with a screen; {@code alexa-plus-show} has the same screen as an Echo
 * Show.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(
    value = Device.class,
    mode = EnumSource.Mode.EXCLUDE,
    names = {"ECHO", "ALEXA_PLUS", "ALEXA_PLUS_SHOW"})
@interface OnEachScreen {}
