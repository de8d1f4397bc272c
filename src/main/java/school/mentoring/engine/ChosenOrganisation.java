package school.mentoring.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import school.mentoring.shared.Refusal;

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

  /** Keeps the choice for the rest of the session; the web apps ask anew who the person is. */
  public static void keep(HttpServletRequest request, String organisation) {
    HttpSession session = request.getSession();
    session.setAttribute(SESSION, organisation);
    session.removeAttribute(WebAppLogin.CACHED);
  }

  /**
   * Who asks, by a choice that may have been lost since: a person who has no place there any more
   * is at home again. A choice named in a header is refused instead.
   */
  static EngineIdentity.Caller caller(
      HttpServletRequest request, String login, EngineIdentity identity) {
    Optional<String> chosen = of(request);
    try {
      return identity.caller(login, chosen);
    } catch (Refusal lost) {
      if (chosen.isEmpty() || request.getHeader(HEADER) != null) {
        throw lost;
      }
      request.getSession().removeAttribute(SESSION);
      return identity.caller(login, Optional.empty());
    }
  }
}
