/** A position given by permission; degrees, radius in metres. */
export interface DevicePosition {
  latitude: number;
  longitude: number;
  accuracyMetres?: number;
}

/** Five decimals are about one metre: enough to find a street lamp, no more than is needed. */
const ROUNDING = 1e5;
const PATIENCE_MS = 20_000;

/**
 * Asks the device where it is; the browser asks the person. Undefined where it is refused, not known or not offered
 * (plain http pages).
 */
export function devicePosition(): Promise<DevicePosition | undefined> {
  return new Promise((resolve) => {
    const none = () => resolve(undefined);
    if (!navigator.geolocation) return none();
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve({
      latitude: Math.round(coords.latitude * ROUNDING) / ROUNDING,
      longitude: Math.round(coords.longitude * ROUNDING) / ROUNDING,
      accuracyMetres: Math.max(0, Math.round(coords.accuracy)),
    }), none, { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 });
  });
}
