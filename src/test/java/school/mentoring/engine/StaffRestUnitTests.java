package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffRestUnitTests {

  @ParameterizedTest
  @CsvSource({
    "GET, /task",
    "POST, /task",
    "POST, /task/17/claim",
    "POST, /task/17/unclaim",
    "POST, /task/17/submit-form",
    "POST, /task/17/complete",
    "POST, /filter/5/list",
    "POST, /process-definition/key/targetModel/start",
    "POST, /process-definition/targetModel:1:7/submit-form"
  })
  void staffReadStartClaimAndSubmit(String method, String path) {
    assertThat(StaffRestRules.open(method, path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /task/17/variables/decision",
    "POST, /task/17/variables",
    "PUT, /task/17/localVariables/x",
    "POST, /task/17/assignee",
    "PUT, /task/17",
    "POST, /task/17/resolve",
    "POST, /task/17/bpmnError",
    "POST, /task/17/bpmnEscalation",
    "POST, /task/create",
    "POST, /task/17/identity-links",
    "POST, /message",
    "POST, /signal",
    "POST, /process-instance/3/modification",
    "PUT, /process-instance/3/variables/x",
    "DELETE, /process-instance/3",
    "PUT, /process-instance/3/suspended",
    "POST, /job/3/execute",
    "PUT, /job/3/duedate",
    "POST, /deployment/create",
    "DELETE, /deployment/4",
    "POST, /filter/create",
    "PUT, /filter/5",
    "DELETE, /filter/5",
    "POST, /authorization/create",
    "POST, /execution/3/signal",
    "POST, /migration/execute",
    "POST, /user/create",
    "PUT, /group/curator/members/mentor",
    "PUT, /process-definition/key/targetModel/suspended",
    "POST, /external-task/fetchAndLock",
    "POST, /batch",
    "POST, /decision-definition/key/x/evaluate",
    "POST, /history/cleanup"
  })
  void everythingElseIsClosed(String method, String path) {
    assertThat(StaffRestRules.open(method, path)).isFalse();
  }

  @Test
  void theWebAppsReadAndLogOutOnly() {
    assertThat(StaffRestRules.openToWebApps("POST", "/admin/auth/user/default/logout")).isTrue();
    assertThat(StaffRestRules.openToWebApps("POST", "/admin/setup/default/user/create")).isFalse();
  }
}
