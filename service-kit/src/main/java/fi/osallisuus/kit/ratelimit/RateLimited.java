package fi.osallisuus.kit.ratelimit;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits how often one source address may call; for methods that need no login. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimited {
  /**
   * Calls in the period; the default suits a person who fills in a form, not a program that
   * guesses.
   */
  int calls() default 30;

  int perSeconds() default 60;
}
