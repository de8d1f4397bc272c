package school.mentoring.engine;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import school.mentoring.shared.Refusal;

/**
 * Keeps a refusal with the request it happened in. The engine's REST wraps messages into English
 * sentences of its own; {@link EngineErrorsFilter} gives the person the plain Russian one instead.
 */
final class RefusalNote {

  private static final String ATTRIBUTE = RefusalNote.class.getName();

  private RefusalNote() {}

  static void leave(Refusal refusal) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST);
    }
  }

  static Optional<Refusal> taken() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(it -> (Refusal) it.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
  }
}
