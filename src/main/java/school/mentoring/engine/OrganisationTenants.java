package school.mentoring.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.shared.Refusal;

/**
 * Whose an instance is. A called instance belongs to its caller's organisation; a started one to
 * the organisation that the starter names, after checking membership, or acts for.
 */
@Component
class OrganisationTenants implements TenantIdProvider {

  /** Optional start variable: the organisation the programme is for. */
  static final String ORGANISATION = "organisation";

  private final ObjectProvider<EngineIdentity> identity;

  OrganisationTenants(ObjectProvider<EngineIdentity> identity) {
    this.identity = identity;
  }

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext instance) {
    return instance.getSuperExecution() != null
        ? instance.getSuperExecution().getTenantId()
        : ofStart(instance);
  }

  private String ofStart(TenantIdProviderProcessInstanceContext instance) {
    Optional<String> named =
        Optional.ofNullable(instance.getVariables())
            .map(it -> (Object) it.get(ORGANISATION))
            .map(Object::toString);
    try {
      return current()
          .map(user -> ofUser(user, named))
          .or(() -> named)
          .orElseThrow(
              () -> new Refusal("Не указана организация: передайте её в поле organisation."));
    } catch (Refusal refusal) {
      throw new RefusedByDomain(refusal);
    }
  }

  private String ofUser(String login, Optional<String> named) {
    return identity
        .getObject()
        .caller(login, named.or(OrganisationTenants::currentTenant))
        .tenant()
        .orElseThrow(
            () -> new Refusal("У логина нет организации: укажите её в поле organisation."));
  }

  private static Optional<String> current() {
    return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
  }

  private static Optional<String> currentTenant() {
    Authentication caller = Context.getCommandContext().getAuthentication();
    List<String> tenants =
        caller == null || caller.getTenantIds() == null ? List.of() : caller.getTenantIds();
    return tenants.stream().findFirst();
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext instance) {
    return currentTenant().orElse(null);
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext decision) {
    return decision.getExecution() != null
        ? decision.getExecution().getTenantId()
        : currentTenant().orElse(null);
  }
}
