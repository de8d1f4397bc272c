package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;

@EngineTest
class HeldGroupsIntegrationTests {

  @Autowired ProcessEngineConfigurationImpl engine;

  @Test
  void aPersonsGroupsAreTakenAsTheyAreWithoutAskingWhichHoldAuthorizations() {
    List<String> held = List.of("curator", "noAuthorizationNamesThis");

    assertThat(asked(held)).isEqualTo(held);
  }

  @Test
  void whoeverIsInNoGroupHasNone() {
    assertThat(asked(null)).isEmpty();
    assertThat(asked(List.of())).isEmpty();
  }

  private List<String> asked(List<String> groups) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(it -> it.getAuthorizationManager().filterAuthenticatedGroupIds(groups));
  }
}
