package school.mentoring.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form that sends something a number of its own, beside the token against forged
 * requests: by it two sendings of one form are told from two forms filled alike.
 */
@Component
class FormNumbers implements BeanPostProcessor {

  static final String NAME = "formNumber";

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof RequestDataValueProcessor hidden ? new Numbered(hidden) : bean;
  }

  private record Numbered(RequestDataValueProcessor hidden) implements RequestDataValueProcessor {

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
      Map<String, String> fields = hidden.getExtraHiddenFields(request);
      if (fields == null || fields.isEmpty()) {
        return fields;
      }
      Map<String, String> numbered = new LinkedHashMap<>(fields);
      numbered.put(NAME, UUID.randomUUID().toString());
      return numbered;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
      return hidden.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
        HttpServletRequest request, String name, String value, String type) {
      return hidden.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
      return hidden.processUrl(request, url);
    }
  }
}
