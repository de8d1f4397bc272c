package school.mentoring.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;

/**
 * The beans that expressions of a model may name: delegates, and nothing else of the application.
 * An uploaded model is code; whatever it could reach here, it would reach.
 */
final class ProcessBeans extends AbstractMap<Object, Object> {

  private final ApplicationContext context;

  ProcessBeans(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String bean
        && context.containsBean(bean)
        && context.isTypeMatch(bean, JavaDelegate.class);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? context.getBean((String) name) : null;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
