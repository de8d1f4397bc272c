package school.mentoring.order.wording;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a text look into maps only: nothing of an object is reachable from what people write. */
final class PlainData extends BasicCollector {

  @Override
  public Mustache.VariableFetcher createFetcher(Object data, String name) {
    return data instanceof Map ? super.createFetcher(data, name) : null;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }
}
