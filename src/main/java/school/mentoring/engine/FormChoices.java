package school.mentoring.engine;

import java.util.List;

/**
 * What a {@link TaskForm} shows under the key that a choice of the form names as its {@code
 * valuesKey}: the form offers it, and the answer is checked against it.
 */
public record FormChoices(List<FormChoice> choices) {}
