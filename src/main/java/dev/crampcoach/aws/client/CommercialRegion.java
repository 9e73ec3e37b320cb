package dev.crampcoach.aws.client;

import com.amazonaws.regions.InMemoryRegionImpl;
import com.amazonaws.regions.Region;
import com.amazonaws.regions.RegionMetadata;
import com.amazonaws.regions.RegionUtils;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region of AWS's commercial partition, where endpoints follow from the region's name. For any
 * other the SDK first parses its list of all regions and services, which takes longer than a query.
 */
final class CommercialRegion {
  /** Names in other partitions have more parts, or other prefixes. */
  private static final Pattern NAME = Pattern.compile("(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-[0-9]+");

  private static final String DOMAIN = "amazonaws.com";
  private static final String SERVICE = "dynamodb";

  private CommercialRegion() {}

  /**
   * Registers the region with the SDK if it is one of these. Call it before any client is built.
   */
  static void introduce(String name) {
    of(name)
        .map(region -> new RegionMetadata(List.of(region)))
        .ifPresent(RegionUtils::initializeWithMetadata);
  }

  static Optional<Region> of(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    var region = new InMemoryRegionImpl(name, DOMAIN);
    region.addEndpoint(SERVICE, SERVICE + '.' + name + '.' + DOMAIN).addHttps(SERVICE);
    return Optional.of(new Region(region));
  }
}
