package school.mentoring.enrolment.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.QuestionnaireTasks;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Starts one instance of fillQuestionnaire for each invitation, and ends it again. */
@Component
class CamundaQuestionnaireTasks implements QuestionnaireTasks {

  private static final String PROCESS = "fillQuestionnaire";

  private final RuntimeService runtime;
  private final AsSystem system;

  CamundaQuestionnaireTasks(RuntimeService runtime, AsSystem system) {
    this.runtime = runtime;
    this.system = system;
  }

  @Override
  public void ask(
      OrganisationId organisation,
      ProgrammeId programme,
      UUID invitation,
      QuestionnaireKind kind,
      Optional<String> login,
      String caption) {
    system.run(
        () -> {
          if (open(organisation, invitation).isEmpty()) {
            runtime.startProcessInstanceByKey(
                PROCESS,
                programme.toString(),
                Variables.createVariables()
                    .putValue("organisation", organisation.id())
                    .putValue(QuestionnaireVariables.INVITATION.name(), invitation.toString())
                    .putValue(QuestionnaireVariables.KIND.name(), kind.name())
                    .putValue(QuestionnaireVariables.RESPONDENT.name(), login.orElse(null))
                    .putValue(QuestionnaireVariables.CAPTION.name(), caption));
          }
        });
  }

  @Override
  public void withdraw(OrganisationId organisation, UUID invitation) {
    system.run(
        () ->
            open(organisation, invitation)
                .forEach(
                    it ->
                        runtime.deleteProcessInstance(
                            it.getId(), "Анкета больше не нужна", true, true, true, false)));
  }

  private List<ProcessInstance> open(OrganisationId organisation, UUID invitation) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .tenantIdIn(organisation.id())
        .variableValueEquals(QuestionnaireVariables.INVITATION.name(), invitation.toString())
        .list();
  }
}
