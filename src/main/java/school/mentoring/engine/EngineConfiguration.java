package school.mentoring.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets the engine up: what modules attach to models, what they check, whose tenant an instance is.
 */
@Configuration
class EngineConfiguration {

  @Bean
  ProcessEnginePlugin mentoringEngine(
      List<BpmnParseListener> attachments,
      List<Deployer> checks,
      OrganisationTenants tenants,
      ApplicationContext context) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPreBPMNParseListeners().addAll(attachments);
        engine.getCustomPreDeployers().addAll(checks);
        engine.setBpmnParseFactory(ReadySchemaParser.FACTORY);
        engine.setTenantIdProvider(tenants);
        engine.setCustomSessionFactories(new ArrayList<>(List.of(HeldGroups.FACTORY)));
        engine.setBeans(new ProcessBeans(context));
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._-]*");
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setLogEntriesPerSyncOperationLimit(-1);
      }
    };
  }
}
