package fi.osallisuus.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating resource method that may be repeated: needs an {@code Idempotency-Key}, runs in one
 * transaction, and answers a repetition with the first answer. The method may run again before that
 * answer is found, so it does nothing that its transaction does not undo.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
