package fi.osallisuus.kit.screening;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that takes an HTML form and screens each of its texts itself with {@link Screening},
 * since a person who fills in a page needs another answer than problem+json.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ScreensItself {}
