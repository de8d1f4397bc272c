package school.mentoring.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;

/**
 * Runs what somebody else would do in the engine, with that person's rights and no more: for the
 * invented colleagues of a rehearsal.
 */
@Component
public class AsPerson {

  private final IdentityService identities;
  private final EngineIdentity people;

  AsPerson(IdentityService identities, EngineIdentity people) {
    this.identities = identities;
    this.people = people;
  }

  /**
   * Does it as a login in an organisation.
   *
   * @throws school.mentoring.shared.Refusal if the login has no place there
   */
  public <T> T call(String login, OrganisationId organisation, Supplier<T> action) {
    Authentication before = identities.getCurrentAuthentication();
    EngineIdentity.Caller caller = people.caller(login, Optional.of(organisation.id()));
    identities.setAuthentication(
        caller.login(), caller.groups(), caller.tenant().map(List::of).orElse(List.of()));
    try {
      return action.get();
    } finally {
      identities.setAuthentication(before);
    }
  }
}
