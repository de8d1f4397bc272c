package school.mentoring.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The same models on an engine that knows nothing of schools: its delegates only set the recorded
 * routing variables and send the messages that the models wait for.
 */
final class BareEngine implements JavaDelegate {

  private static final int PAIRS = ProgrammeBenchmark.PAIRS;

  private RecordedRoute route;
  private String tenant;
  private List<String> mentors = List.of();
  private int finished;

  ProcessEngine started() throws Exception {
    StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
    engine.setProcessEngineName("bare");
    engine.setDataSource(BenchDatabases.create("bare", BenchDatabases.BARE));
    engine.setDatabaseSchemaUpdate("true");
    engine.setHistory("full");
    engine.setAuthorizationEnabled(true);
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setDefaultSerializationFormat("application/json");
    engine.setJobExecutorActivate(false);
    engine.setTenantIdProvider(new OneTenant(() -> tenant));
    engine.setProcessEnginePlugins(new ArrayList<>(List.of(new SpinProcessEnginePlugin())));
    engine.setBeans(new OneForAll(this));
    ProcessEngine started = engine.buildProcessEngine();
    deploy(started);
    return started;
  }

  private static void deploy(ProcessEngine engine) throws Exception {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    for (String pattern : List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")) {
      for (Resource file : files.getResources("classpath*:" + pattern)) {
        deployment.addInputStream(name(file), file.getInputStream());
      }
    }
    deployment.deploy();
  }

  private static String name(Resource file) throws Exception {
    return file.getURL().getPath().replaceFirst(".*classes/", "");
  }

  /** Takes over the standing grants, so that the same rights are checked. */
  static void grantAsIn(AuthorizationService ours, AuthorizationService bare) {
    for (Authorization known : ours.createAuthorizationQuery().list()) {
      Authorization grant = bare.createNewAuthorization(known.getAuthorizationType());
      if (known.getGroupId() != null) {
        grant.setGroupId(known.getGroupId());
      } else {
        grant.setUserId(known.getUserId());
      }
      grant.setResourceType(known.getResourceType());
      grant.setResourceId(known.getResourceId());
      grant.setPermissions(permissions(known));
      bare.saveAuthorization(grant);
    }
  }

  private static Permission[] permissions(Authorization known) {
    return known.getPermissions(Permissions.values());
  }

  void follow(RecordedRoute recorded, String school, List<String> logins) {
    route = recorded;
    tenant = school;
    mentors = logins;
    finished = 0;
  }

  /** Completes a task plainly, with the recorded routing variables. */
  Runnable completion(ProcessEngine engine, Task task) {
    Map<String, Object> facts = route.next(task.getTaskDefinitionKey());
    return () -> engine.getTaskService().complete(task.getId(), facts);
  }

  @Override
  public void execute(DelegateExecution execution) {
    RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
    String key = execution.getProcessBusinessKey();
    execution.setVariables(route.next(execution.getCurrentActivityId()));
    switch (execution.getCurrentActivityId()) {
      case "serviceTask_announceBases" -> tell(runtime, key, "basesFormed", Map.of());
      case "serviceTask_startAccompaniments" -> mentors.forEach(it -> accompany(runtime, key, it));
      case "serviceTask_finishMentorships" -> finish(runtime, key);
      case "serviceTask_reportPairWorkFinished" -> tell(runtime, key, "pairWorkFinished", Map.of());
      default -> {}
    }
  }

  private static void accompany(RuntimeService runtime, String key, String mentor) {
    tell(
        runtime,
        key,
        "accompanimentStarted",
        Map.of(
            "accompanimentId",
            java.util.UUID.randomUUID().toString(),
            "mentor",
            mentor,
            "weight",
            1,
            "caption",
            mentor));
  }

  private void finish(RuntimeService runtime, String key) {
    finished++;
    if (finished == PAIRS) {
      tell(runtime, key, "allPairsEnded", Map.of());
    }
  }

  private static void tell(
      RuntimeService runtime, String key, String message, Map<String, Object> told) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(key)
        .setVariablesToTriggeredScope(told)
        .correlateAll();
  }
}
