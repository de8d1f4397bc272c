package school.mentoring.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The organisation a person with several has chosen to act for: in the session, or a header of
 * REST.
 */
public final class ChosenOrganisation {

  /** Header of a REST request. */
  public static final String HEADER = "X-Organisation";

  private static final String SESSION = "mentoring.organisation";

  private ChosenOrganisation() {}

  /** The choice that goes with this request, not yet checked for membership. */
  public static Optional<String> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(request.getHeader(HEADER))
        .or(() -> Optional.ofNullable(session).map(it -> (String) it.getAttribute(SESSION)));
  }

  /** Keeps the choice for the rest of the session. */
  public static void keep(HttpServletRequest request, String organisation) {
    request.getSession().setAttribute(SESSION, organisation);
  }
}
