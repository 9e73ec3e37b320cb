package dev.crampcoach.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test of each device that has a screen. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(
    value = Device.class,
    mode = EnumSource.Mode.EXCLUDE,
    names = {"ECHO", "ALEXA_PLUS"})
@interface OnEachScreen {}
